import { initAll } from './govuk-frontend.min.js'

// the components look whether the page says that scripts run
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A page that tells of work under way looks again by itself. What it says is exchanged in place, so that nobody loses theirs;
// where the work has come to its end, the page is another one and is loaded. Without scripts the browser loads it each time.
const main = document.querySelector('main[data-refresh]')

async function lookAgain() {
  try {
    const response = await fetch(location.href)
    document.dispatchEvent(new Event('hub-asked'))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const said = page.querySelector('main[data-refresh] [role="status"]')
    if (!said) {
      location.reload()
      return
    }
    main.querySelector('[role="status"]').textContent = said.textContent
  } catch {
    // the hub is away for a moment: the next look tells
  }
  setTimeout(lookAgain, main.dataset.refresh * 1000)
}

if (main) {
  setTimeout(lookAgain, main.dataset.refresh * 1000)
}
