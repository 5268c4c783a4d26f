require('./src/server/navigation/handlers.ts').newProfile(action)
