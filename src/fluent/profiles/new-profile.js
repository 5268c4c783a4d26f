require('./src/server/handlers/buttons.ts').newProfile(action)
