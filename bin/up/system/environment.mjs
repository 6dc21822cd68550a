import { mergeEnv, parseEnv, readEnvFile, writeEnvFile } from './env_file.mjs'
import { holdNextPort, holdPort } from './ports.mjs'
import { FILE_HEAD, freshSettings, productUrl, SERVICE_URLS } from './settings.mjs'

/** Everything that listens, in the order in which ports are handed out. */
const LISTENERS = [
  { key: 'PORT', title: 'the product' },
  { key: 'CUSTOMER_SITE_PORT', title: "the customer's site" },
  { key: 'MAIL_WEB_PORT', title: 'the mail catcher', service: 'mail' },
  { key: 'SMTP_URL', title: 'SMTP', service: 'mail' },
  { key: 'DATABASE_URL', title: 'PostgreSQL', service: 'postgres' },
  { key: 'REDIS_URL', title: 'Redis', service: 'redis' },
]

/**
 * The settings of this run: made once and kept in `file`, free ports chosen and held, and what the
 * process environment says on top. `services` names what this run has to start itself.
 * @param options.onMove called with a sentence for each port that somebody else has
 */
export async function prepareEnvironment({ file, folder, nodeEnv, inherited, onMove }) {
  const text = readEnvFile(file)
  const stored = parseEnv(text)
  const fresh = { ...freshSettings({ folder, nodeEnv }), ...stored }
  const given = only(inherited, Object.keys(fresh))
  if (nodeEnv === 'test') given.NODE_ENV = nodeEnv

  const values = { ...fresh, ...given }
  const services = ownServices(fresh.UP_SERVICES, given)
  await moveToFreePorts({ values, services, onMove: text ? onMove : quietAboutServices(onMove) })
  if (!given.APP_URL && isLocal(values.APP_URL)) values.APP_URL = productUrl(values.PORT)
  refuseInProduction(values, services)

  keep({ file, text, values, given, services })
  return { env: { ...inherited, ...values }, services }
}

/** A service whose address was given is somebody else's to run. */
function ownServices(listed, given) {
  return listed.split(',').filter((name) => name in SERVICE_URLS && !(SERVICE_URLS[name] in given))
}

/** First whatever is free keeps its port, then the others find new ones: nobody pushes a neighbour. */
async function moveToFreePorts({ values, services, onMove }) {
  const taken = []
  for (const listener of LISTENERS) {
    if (listener.service && !services.includes(listener.service)) continue
    const port = portOf(values[listener.key])
    if (!(await holdPort(port))) taken.push({ ...listener, port })
  }
  for (const { key, title, service, port } of taken) {
    const next = await holdNextPort(port)
    values[key] = withPort(values[key], next)
    onMove({ service, sentence: `Port ${port} is taken: ${title} moves to ${next}.` })
  }
}

/** On the first start nobody knows yet where a database would be: that it moved is no news. */
const quietAboutServices = (onMove) => (move) => {
  if (!move.service) onMove(move)
}

/** An address that somebody chose (a domain, a proxy) stays; the one that follows from the port moves. */
const isLocal = (url) => /^http:\/\/localhost:\d+\/?$/.test(url)

function refuseInProduction(values, services) {
  if (values.NODE_ENV === 'production' && services.includes('mail')) {
    throw new Error('NODE_ENV=production needs SMTP_URL: the mail catcher is for development only.')
  }
}

/** The first start writes down all it was given; later ones only what they had to change themselves. */
function keep({ file, text, values, given, services }) {
  // The address belongs to the port: one that holds for this run alone must not outlive it.
  const passing = 'PORT' in given ? { ...given, APP_URL: values.APP_URL } : given
  const kept = text ? without(values, passing) : { ...values, UP_SERVICES: services.join(',') }
  const merged = mergeEnv(text || FILE_HEAD, kept)
  if (merged !== text) writeEnvFile(file, merged)
}

/** The port in a setting, which is a number or a URL. */
export function portOf(value) {
  return Number(/^\d+$/.test(value) ? value : new URL(value).port)
}

export function withPort(value, port) {
  if (/^\d+$/.test(value)) return String(port)
  const url = new URL(value)
  url.port = String(port)
  return url.href
}

const only = (values, keys) =>
  Object.fromEntries(keys.filter((key) => values[key]).map((key) => [key, values[key]]))

const without = (values, left) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !(key in left)))
