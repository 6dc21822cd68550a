const place = document.querySelector('#place')
const shown = place.firstElementChild

document.querySelector('#remove').onclick = () => place.replaceChildren()
document.querySelector('#restore').onclick = () => place.replaceChildren(shown)
document.querySelector('#renew').onclick = () => place.replaceChildren(shown.cloneNode(true))

/** Pages of the application: they are drawn here, the server knows nothing of them. */
const pages = {
  '/spa/courses': () => document.createElement('belgenet-catalog'),
  '/spa/watch': () => {
    const player = document.createElement('belgenet-player')
    player.setAttribute('course', 'kavurma-egrisi')
    return player
  },
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('nav a') : null
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  place.replaceChildren(pages[new URL(link.href).pathname]())
})
