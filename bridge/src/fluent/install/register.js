require('./src/server/handlers/install.ts').install(function (wish) {
    return new global.CustomIntegrationProfileUtils().createCustomIntegration(wish)
})
