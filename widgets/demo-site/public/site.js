// Everything here is an extra: without this file every page still works.
const EVENTS = [
  'belgenet-ready',
  'belgenet-sign-in',
  'belgenet-enrolled',
  'belgenet-open-course',
  'belgenet-play',
  'belgenet-progress',
  'belgenet-lesson-completed',
  'belgenet-course-completed',
  'belgenet-error',
]
const SHOWN_EVENTS = 6

for (const button of document.querySelectorAll('[data-copy]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.closest('figure').querySelector('code').textContent)
    button.textContent = button.dataset.done
    setTimeout(() => (button.textContent = label), 2000)
  })
}

for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    for (const list of document.querySelectorAll('[data-events]')) {
      const row = document.createElement('li')
      row.append(name, ' ', JSON.stringify(event.detail ?? {}))
      const earlier = [...list.children].filter(({ textContent }) =>
        textContent.startsWith('belgenet-')
      )
      // What repeats every second keeps one row.
      if (earlier[0]?.textContent.startsWith(`${name} `)) earlier.shift()
      list.replaceChildren(row, ...earlier.slice(0, SHOWN_EVENTS - 1))
    }
  })
}

const menu = document.querySelector('.menu')
document.addEventListener('click', (event) => {
  if (!menu.contains(event.target)) menu.open = false
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return
  menu.open = false
  menu.querySelector('summary').focus()
})

// Whoever leaves the shop also leaves the lessons on this device.
document.querySelector('[data-sign-out]')?.addEventListener('submit', () => {
  window.BelgeNet?.signOut()
})
