require('./src/server/handlers/install.ts').grantSamRoles()
