require('./src/server/handlers/screens.ts').newProfile(action)
