import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { createTransport } from 'nodemailer'
import { inRoot } from '../../bin/up/system/paths.mjs'
import { isListening } from '../../bin/up/system/ports.mjs'
import { nobodysPort } from './support/net.mjs'

function startCatcher(t, env) {
  const child = spawn(process.execPath, [inRoot('bin/up/mail_catcher.mjs')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  t.after(() => child.kill())
  return child
}

async function catcher(t) {
  const [smtp, web] = [await nobodysPort(), await nobodysPort()]
  startCatcher(t, {
    NODE_ENV: 'test',
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_WEB_PORT: String(web),
  })
  while (!((await isListening(smtp)) && (await isListening(web)))) continue
  const mailer = createTransport({ host: '127.0.0.1', port: smtp, secure: false })
  t.after(() => mailer.close())
  const page = `http://127.0.0.1:${web}`
  return { mailer, page, mails: async () => (await fetch(`${page}/api/mails`)).json() }
}

const mail = {
  from: '"Kavrulmuş Kahve" <egitim@kavrulmus.example>',
  to: 'gul@ornek.example',
  subject: 'Giriş kodunuz: 12345678 · İyi çalışmalar',
  text: 'Kodunuz 12345678. Şifre değildir.',
  html: '<p>Kodunuz <b>12345678</b></p><script>alert(1)</script>',
}

test('F-OPS-1: a Turkish mail arrives letter for letter, newest first', async (t) => {
  const { mailer, mails } = await catcher(t)
  await mailer.sendMail({ ...mail, subject: 'Önce bu' })
  await mailer.sendMail({ ...mail, bcc: 'gizli@ornek.example' })
  const [newest, oldest, ...others] = await mails()
  assert.deepEqual(others, [])
  assert.equal(oldest.subject, 'Önce bu')
  assert.equal(newest.subject, mail.subject)
  assert.equal(newest.text.trim(), mail.text)
  assert.deepEqual(newest.to, ['gul@ornek.example', 'gizli@ornek.example'])
  assert.match(newest.from, /Kavrulmuş Kahve/)
})

test('F-OPS-1: what a mail brings along is shown and never run', async (t) => {
  const { mailer, mails, page } = await catcher(t)
  await mailer.sendMail({ ...mail, attachments: [{ filename: 'fatura.pdf', content: 'x' }] })
  const [{ id, attachments }] = await mails()
  assert.equal(attachments[0].name, 'fatura.pdf')
  const answer = await fetch(`${page}/mails/${id}`)
  assert.match(answer.headers.get('content-security-policy'), /script-src 'none'.*sandbox/)
  assert.match(await answer.text(), /<b>12345678<\/b>/)
})

test('F-OPS-1: the text of a mail is text, and its links open beside it', async (t) => {
  const { mailer, mails, page } = await catcher(t)
  await mailer.sendMail({
    ...mail,
    html: undefined,
    text: '<img src=x> https://a.example/?a=1&b=2',
  })
  const [{ id }] = await mails()
  const text = await (await fetch(`${page}/mails/${id}`)).text()
  assert.match(text, /&lt;img src=x&gt;/)
  assert.match(text, /<a href="https:\/\/a\.example\/\?a=1&amp;b=2">/)
  assert.match(text, /<base target="_blank">/)
})

test('F-OPS-1: the inbox can be emptied', async (t) => {
  const { mailer, mails, page } = await catcher(t)
  await mailer.sendMail(mail)
  assert.equal((await fetch(`${page}/api/mails`, { method: 'DELETE' })).status, 204)
  assert.deepEqual(await mails(), [])
})

test('F-OPS-1: the page loads nothing from elsewhere, and what is not there is not found', async (t) => {
  const { page } = await catcher(t)
  const answer = await fetch(page)
  assert.match(
    answer.headers.get('content-security-policy'),
    /default-src 'none'; script-src 'self'/
  )
  for (const [, path] of (await answer.text()).matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
    assert.equal((await fetch(page + path)).status, 200, path)
  }
  assert.equal((await fetch(`${page}/../package.json`)).status, 404)
  assert.equal((await fetch(`${page}/api/mails`, { method: 'POST' })).status, 405)
})

test('F-OPS-1: it does not run in production', async (t) => {
  const env = { NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:1', MAIL_WEB_PORT: '1' }
  const child = startCatcher(t, env)
  const [code] = await once(child, 'exit')
  assert.equal(code, 1)
})
