import { inRoot } from '../system/paths.mjs'
import { isListening, releasePort } from '../system/ports.mjs'
import { waitFor } from '../system/processes.mjs'

/** Starts the mail catcher: whatever the product sends ends there, none of it leaves the machine. */
export async function startMail({ children, node, env, onDeath }) {
  const smtpPort = new URL(env.SMTP_URL).port
  await Promise.all([releasePort(smtpPort), releasePort(env.MAIL_WEB_PORT)])
  const part = children.start('mail', node, [inRoot('bin/up/mail_catcher.mjs')], {
    env,
    onDeath,
    stop: { graceMs: 1_000 },
  })
  const isReady = async () => (await isListening(smtpPort)) && isListening(env.MAIL_WEB_PORT)
  await waitFor(isReady, {
    timeoutMs: 15_000,
    gaveUp: () => part.ending,
    failure: () => new Error(`The mail catcher did not start:\n${part.tail()}`),
  })
  return part
}
