import { initAll } from './govuk-frontend.min.js'

// the components look whether the page says that scripts run
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
