require('./src/server/handlers/first-run.ts').pressNextStep(action)
