import { words } from '/words.js'

const POLL_MS = 1500
const CODE = /\b\d{6,8}\b/

const locale = navigator.language.startsWith('tr') ? 'tr' : 'en'
const text = words[locale]
const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' })
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
const part = (id) => document.getElementById(id)

let mails = []
let shownId

async function refresh() {
  const answer = await fetch('/api/mails').catch(() => null)
  if (!answer?.ok) return
  const before = mails[0]?.id
  mails = await answer.json()
  if (mails[0]?.id !== before || mails.length !== part('list').childElementCount) draw()
}

function draw() {
  part('empty').hidden = mails.length > 0
  part('clear').hidden = mails.length === 0
  part('list').replaceChildren(...mails.map(row))
  if (!mails.some(({ id }) => id === shownId)) show(mails[0])
}

function row(mail) {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(
    piece('strong', mail.subject || text.noSubject),
    piece('small', clock.format(new Date(mail.receivedAt))),
    piece('small', mail.to.join(', '))
  )
  button.setAttribute('aria-current', String(mail.id === shownId))
  button.addEventListener('click', () => show(mail))
  const item = document.createElement('li')
  item.dataset.id = mail.id
  item.append(button)
  return item
}

function show(mail) {
  shownId = mail?.id
  part('mail').hidden = !mail
  for (const item of part('list').children) {
    item.firstChild.setAttribute('aria-current', String(item.dataset.id === shownId))
  }
  if (!mail) return
  part('subject').textContent = mail.subject || text.noSubject
  part('from').textContent = mail.from
  part('to').textContent = mail.to.join(', ')
  part('at').textContent = time.format(new Date(mail.receivedAt))
  part('body').src = `/mails/${mail.id}`
  part('attachments').hidden = mail.attachments.length === 0
  part('attachments').replaceChildren(...mail.attachments.map(({ name }) => piece('li', name)))
  offerCode(CODE.exec(mail.text)?.[0])
}

/** Sign-in codes are what one opens this page for. */
function offerCode(code) {
  part('code').hidden = !code
  part('code').textContent = code ? `${code} · ${text.copy}` : ''
  part('code').onclick = async () => {
    await navigator.clipboard.writeText(code)
    part('code').textContent = `${code} · ${text.copied}`
  }
}

function piece(tag, content) {
  const element = document.createElement(tag)
  element.textContent = content
  return element
}

document.documentElement.lang = locale
document.title = text.title
for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = text[element.dataset.text]
}
part('clear').addEventListener('click', async () => {
  await fetch('/api/mails', { method: 'DELETE' })
  await refresh()
})
await refresh()
setInterval(refresh, POLL_MS)
