import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright-core'

const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort']
const FLAGS = [
  ...['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  ...['--autoplay-policy=no-user-gesture-required', '--mute-audio', '--no-first-run'],
]

/**
 * A Chromium with a profile of its own, in a process group of its own: it can be killed as a crash or
 * a power button would do it, and the next one finds what the first had written.
 */
export class OwnBrowser {
  readonly #process: ChildProcess
  readonly #browser: Browser

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process
    this.#browser = browser
  }

  static async open(profile: string): Promise<OwnBrowser> {
    // A killed browser leaves its locks; only its own successor may take them.
    for (const name of LOCKS) await rm(join(profile, name), { force: true })
    const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
    const flags = [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0']
    const child = spawn(path, [...flags, 'about:blank'], { detached: true, stdio: 'ignore' })
    const port = await debuggingPort(profile)
    return new OwnBrowser(child, await chromium.connectOverCDP(`http://127.0.0.1:${port}`))
  }

  /** The tab it opened with. */
  get page(): Page {
    const [page] = this.#browser.contexts()[0].pages()
    return page
  }

  /** Another tab beside the first. */
  newPage(): Promise<Page> {
    return this.#browser.contexts()[0].newPage()
  }

  /** SIGKILL to every process of the browser at once: no event of the page runs. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const gone = once(this.#process, 'exit')
    process.kill(-this.#process.pid!, 'SIGKILL')
    await gone
  }
}

async function debuggingPort(profile: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    if (file) return file.split('\n')[0]
    await wait(50)
  }
  throw new Error('The browser did not start')
}
