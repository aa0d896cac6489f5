import { initAll } from './govuk-frontend.min.js'

// The components begin, and their styles hold, only where the page says that scripts run.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()
