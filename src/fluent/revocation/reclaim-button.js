if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').reclaimButton(current)
    action.setRedirectURL(current)
}
