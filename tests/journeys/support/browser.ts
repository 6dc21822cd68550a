import { chromium, type Browser } from 'playwright-core'

const FLAGS = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--mute-audio'],
  '--autoplay-policy=no-user-gesture-required',
  // A host that is no loopback to the browser, so that its pages count as insecure.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
]

/** The Chromium in which all journeys but those that kill it take place. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: FLAGS })
}
