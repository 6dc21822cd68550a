/** Finding, opening and copying on the page of the API. Without it everything is there, closed. */

const search = document.querySelector('#search')
const found = document.querySelector('.found')
const operations = [...document.querySelectorAll('details.operation')]

/** As the server folds: no case, no accents, no punctuation, ı like i. */
const fold = (text) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')

function filter() {
  const words = fold(search.value).split(' ').filter(Boolean)
  let count = 0
  for (const operation of operations) {
    const isWanted = words.every((word) => operation.dataset.text.includes(word))
    operation.hidden = !isWanted
    count += Number(isWanted)
    const entry = document.querySelector(`.rail [data-operation="${operation.dataset.operation}"]`)
    if (entry) entry.hidden = !isWanted
  }
  for (const group of document.querySelectorAll('[data-slice], [data-shapes]')) {
    const parts = [...group.querySelectorAll('[data-operation], details.operation')]
    group.hidden = parts.every((part) => part.hidden)
  }
  document.querySelector('#begin').hidden = words.length > 0
  found.textContent = words.length === 0 ? '' : told(count)
}

const told = (count) => (count === 0 ? found.dataset.none : `${found.dataset.found} ${count}`)

/** Opens what the address names, also when it is named again. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const details = target?.closest('details')
  if (!details) return
  if (details.hidden) {
    search.value = ''
    filter()
  }
  details.open = true
  details.scrollIntoView()
}

async function copy(button) {
  const code = button.closest('figure').querySelector('code')
  await navigator.clipboard.writeText(code.textContent)
  const words = button.textContent
  button.textContent = button.dataset.copied
  setTimeout(() => (button.textContent = words), 1500)
}

for (const pre of document.querySelectorAll('[data-origin] code')) {
  pre.textContent = pre.textContent.replace(/https:\/\/\S+/, location.origin)
}
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard
}

search.addEventListener('input', filter)
search.addEventListener('keydown', (event) => {
  const first = operations.find((operation) => !operation.hidden)
  if (event.key === 'Enter' && first) {
    // The key would go on to the summary and close it again.
    event.preventDefault()
    first.open = true
    first.querySelector('summary').focus()
  } else if (event.key === 'Escape') {
    search.value = ''
    filter()
  }
})
addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea') || event.ctrlKey || event.metaKey
  if (event.key === '/' && !isTyping) {
    event.preventDefault()
    search.focus()
  }
})
addEventListener('hashchange', reveal)
addEventListener('click', ({ target }) => {
  if (target.matches('[data-copy]')) copy(target)
  const link = target.closest('a[href^="#"]')
  if (link?.hash === location.hash) reveal()
})
reveal()
