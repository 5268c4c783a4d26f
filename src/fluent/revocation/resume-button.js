if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').resumeButton(current)
    action.setRedirectURL(current)
}
