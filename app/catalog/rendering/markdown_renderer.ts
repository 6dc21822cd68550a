import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RenderedMarkdown } from '#catalog/domain/markdown/render_markdown'
import type { ResolveTargets } from '#catalog/domain/markdown/remark_targets'
import type { FromThread, ToThread } from '#catalog/rendering/render_thread'

/** A page of Markdown takes some milliseconds; whatever takes this long was made to hurt. */
const LIMIT_MS = 15_000
const MEMORY_MB = 384

/** A thread takes half a second to start: one waits this long for the next import. */
const IDLE_MS = 15_000

let idle: Worker | null = null

export interface RenderRequest {
  source: string
  title?: string
  resolve: ResolveTargets
}

/** The text cannot be rendered within its time and memory, or nests beyond the parser's stack. */
export class TextTooComplex extends Error {}

/**
 * Renders Markdown on a thread of its own, one text after the other. Authors' texts can make any
 * Markdown parser take minutes (thousands of open quotes or stars); here that costs the author's
 * import and nobody else's request. Close it when the import is over.
 */
export class MarkdownRenderer {
  #worker: Worker | null = null

  constructor(private readonly limitMs = LIMIT_MS) {}

  async render({ source, title, resolve }: RenderRequest): Promise<RenderedMarkdown> {
    const worker = (this.#worker ??= takeThread())
    const { promise, resolve: done, reject: fail } = Promise.withResolvers<RenderedMarkdown>()
    const send = (message: ToThread) => worker.postMessage(message)
    const timer = setTimeout(() => fail(new TextTooComplex()), this.limitMs)
    worker.removeAllListeners()
    worker.on('error', (cause) => fail(outOfMemory(cause) ? new TextTooComplex() : cause))
    worker.on('message', (message: FromThread) => {
      if ('targets' in message) {
        resolve(message.targets).then((urls) => send({ urls }), fail)
      } else if ('rendered' in message) {
        done(message.rendered)
      } else {
        fail(message.isStack ? new TextTooComplex() : new Error(message.error))
      }
    })
    try {
      send({ source, title })
      return await promise
    } catch (error) {
      await this.#worker?.terminate()
      this.#worker = null
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  close() {
    if (this.#worker) {
      keepThread(this.#worker)
    }
    this.#worker = null
  }
}

function outOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function takeThread(): Worker {
  const worker = idle ?? startThread()
  idle = null
  worker.ref()
  return worker
}

/** It must neither keep the process alive nor bring it down. */
function keepThread(worker: Worker) {
  worker.removeAllListeners().on('error', () => {})
  worker.unref()
  void idle?.terminate()
  idle = worker
  setTimeout(() => {
    if (idle === worker) {
      idle = null
      void worker.terminate()
    }
  }, IDLE_MS).unref()
}

function startThread(): Worker {
  // Where sources run, a thread needs the loader of its own.
  const extension = extname(new URL(import.meta.url).pathname)
  return new Worker(new URL(`./render_thread${extension}`, import.meta.url), {
    execArgv: extension === '.ts' ? ['--import=@poppinss/ts-exec'] : [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
}
