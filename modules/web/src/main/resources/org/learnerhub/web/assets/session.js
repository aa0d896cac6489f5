// Warns before the session ends, with a way to stay. Whatever another page of the hub asks keeps the session too, so pages
// tell one another when they asked last. Without script the foot of the page says how long one stays signed in.
const KEY = 'hub-asked'
const LOOK = 5000

const dialog = document.querySelector('dialog[data-module="hub-session"]')

function asked() {
  try {
    localStorage.setItem(KEY, String(Date.now()))
  } catch {
    // a browser that keeps nothing: this page counts for itself
  }
  return Date.now()
}

function watch() {
  const idle = dialog.dataset.idle * 1000
  const warning = dialog.dataset.warning * 1000
  const said = dialog.querySelector('[role="status"]')
  let last = asked()

  function close() {
    if (dialog.open) {
      dialog.close()
    }
  }

  function look() {
    const left = last + idle - Date.now()
    if (left <= 0) {
      location.assign('/sign-in?ended')
    } else if (left <= warning) {
      const minutes = Math.floor(left / 60000)
      const text = minutes < 1 ? dialog.dataset.last : dialog.dataset.left.replace('{0}', String(minutes))
      if (!dialog.open) {
        dialog.showModal()
      }
      if (said.textContent !== text) {
        said.textContent = text
      }
    } else {
      close()
    }
  }

  async function stay() {
    try {
      const answer = await fetch('/sign-in/stay')
      if (answer.ok) {
        last = asked()
        close()
      } else if (answer.status === 401) {
        location.assign('/sign-in?ended')
      }
    } catch {
      // the hub is away for a moment: the button can be pressed again
    }
  }

  dialog.querySelector('button[type="button"]').addEventListener('click', stay)
  // the key that closes a dialog means: go on
  dialog.addEventListener('cancel', event => {
    event.preventDefault()
    stay()
  })
  document.addEventListener('hub-asked', () => {
    last = asked()
  })
  window.addEventListener('storage', event => {
    if (event.key === KEY && event.newValue) {
      last = Math.max(last, Number(event.newValue))
      look()
    }
  })
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK)
}

if (dialog && typeof dialog.showModal === 'function') {
  watch()
}
