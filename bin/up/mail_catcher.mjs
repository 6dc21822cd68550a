/**
 * Takes every mail of a development or demo machine and shows it: SMTP on SMTP_URL's port, a page and
 * JSON on MAIL_WEB_PORT. Mails are kept in memory and gone with the process.
 */
import { Inbox } from './mail_catcher/inbox.mjs'
import { createSmtpServer } from './mail_catcher/smtp.mjs'
import { createWebServer } from './mail_catcher/web.mjs'

if (process.env.NODE_ENV === 'production') {
  console.error('The mail catcher shows every mail to everybody: it does not run in production.')
  process.exit(1)
}

const inbox = new Inbox()
const smtp = createSmtpServer(inbox)
const web = createWebServer(inbox)

for (const server of [smtp, web]) {
  server.on('error', (error) => {
    console.error(error.message)
    // One that cannot listen must not stay; one connection that breaks is no reason to go.
    if (error.syscall === 'listen') process.exit(1)
  })
}
smtp.listen(Number(new URL(process.env.SMTP_URL).port), '127.0.0.1')
web.listen(Number(process.env.MAIL_WEB_PORT), '127.0.0.1')
console.log(`mail catcher: ${process.env.SMTP_URL}, http://localhost:${process.env.MAIL_WEB_PORT}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    web.closeAllConnections()
    process.exit(0)
  })
}
