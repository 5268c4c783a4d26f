require('./src/server/security/handlers.ts').grantSamRoles()
