// Signing in by a passkey, and adding one. Without script, or where the browser has none, nothing of it is shown.
const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON

async function post(path, token, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  if (!answer.ok) {
    throw new Error(path)
  }
  return answer.json()
}

async function signIn(token) {
  const options = await post('/webauthn/authenticate/options', token)
  const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  const answer = await post('/login/webauthn', token, key.toJSON())
  window.location.assign(answer.redirectUrl)
}

async function add(token, place) {
  const options = await post('/webauthn/register/options', token)
  const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  const label = place.querySelector('input[name=label]').value.trim() || '1'
  await post('/webauthn/register', token, { publicKey: { credential: key.toJSON(), label } })
  window.location.reload()
}

function ready(module, work) {
  document.querySelectorAll(`[data-module="${module}"]`).forEach(place => {
    place.hidden = false
    place.querySelector('button').addEventListener('click', () => {
      const said = place.querySelector('[role=alert]')
      said.hidden = true
      work(place.querySelector('input[type=hidden]').value, place).catch(() => {
        said.textContent = place.dataset.failed
        said.hidden = false
      })
    })
  })
}

if (able) {
  ready('hub-passkey-sign-in', signIn)
  ready('hub-passkey-add', add)
}
