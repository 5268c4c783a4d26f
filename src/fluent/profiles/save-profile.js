// Saves and stays; where a rule refused it, the platform shows the form and the reason again.
if (current.isNewRecord() ? current.insert() : current.update()) action.setRedirectURL(current)
