import { styleText } from './style.mjs'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 90
const NAME_WIDTH = 22
/** Without a terminal to redraw, a step that takes longer than this says that it is going on. */
const PATIENCE_MS = 3_000

/** The steps of a run: what goes on is one live line, what is done stays with its time. */
export class Progress {
  #out
  #running = new Map()
  #ticker
  #frame = 0
  #silent = false

  constructor(out = process.stdout) {
    this.#out = out
  }

  title(text, detail) {
    this.#print(`\n  ${styleText('bold', text)}  ${styleText('dim', detail)}\n`)
  }

  note(text) {
    this.#print(`  ${styleText('yellow', '!')} ${text}`)
  }

  /** Does the work and shows it. It may give a few words about it, or `{ ok, detail }`. */
  async step(name, work) {
    const startedAt = Date.now()
    this.#begin(name, startedAt)
    try {
      const result = await work()
      const { ok = true, detail = '' } =
        typeof result === 'string' ? { detail: result } : (result ?? {})
      this.#done(name, startedAt, { ok, detail })
      return result
    } catch (error) {
      this.#done(name, startedAt, { ok: false, detail: '' })
      throw error
    }
  }

  /** Takes the live line away for good, before the end is told: what still finishes is no news. */
  silence() {
    if (this.#running.size > 0) this.#erase()
    clearInterval(this.#ticker)
    this.#silent = true
  }

  #begin(name, startedAt) {
    this.#running.set(name, startedAt)
    if (this.#out.isTTY) {
      this.#ticker ??= setInterval(() => this.#draw(), FRAME_MS)
      this.#draw()
    } else {
      setTimeout(() => {
        if (this.#running.get(name) === startedAt) this.#print(`  … ${name}`)
      }, PATIENCE_MS).unref()
    }
  }

  #done(name, startedAt, { ok, detail }) {
    this.#end(name)
    const mark = ok ? styleText('green', '✓') : styleText('red', '✗')
    const time = styleText('dim', seconds(startedAt))
    const words = detail && `   ${styleText('dim', detail)}`
    this.#print(`  ${mark} ${name.padEnd(NAME_WIDTH)} ${time}${words}`)
  }

  #end(name) {
    this.#running.delete(name)
    if (this.#running.size > 0) return
    clearInterval(this.#ticker)
    this.#ticker = undefined
  }

  #print(line) {
    if (this.#silent) return
    this.#erase()
    this.#out.write(`${line}\n`)
    this.#draw()
  }

  #draw() {
    if (!this.#out.isTTY || this.#silent || this.#running.size === 0) return
    const spinner = FRAMES[this.#frame++ % FRAMES.length]
    const parts = [...this.#running].map(([name, since]) => `${name} ${seconds(since).trim()}`)
    const line = `  ${spinner} ${parts.join(' · ')}`.slice(0, (this.#out.columns || 80) - 1)
    this.#erase()
    this.#out.write(styleText('cyan', line))
  }

  #erase() {
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K')
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`.padStart(7)
