import { parentPort } from 'node:worker_threads'
import { renderMarkdown } from '#catalog/domain/markdown/render_markdown'
import type { RenderedMarkdown } from '#catalog/domain/markdown/render_markdown'
import type { Target } from '#catalog/domain/markdown/remark_targets'

export type ToThread = { source: string; title?: string } | { urls: (string | null)[] }
export type FromThread =
  { targets: Target[] } | { rendered: RenderedMarkdown } | { error: string; isStack: boolean }

let answer: ((urls: (string | null)[]) => void) | null = null

parentPort?.on('message', async (message: ToThread) => {
  if ('urls' in message) {
    answer?.(message.urls)
    return
  }
  const send = (reply: FromThread) => parentPort?.postMessage(reply)
  const resolve = (targets: Target[]) =>
    new Promise<(string | null)[]>((done) => {
      answer = done
      send({ targets })
    })
  try {
    send({ rendered: await renderMarkdown(message.source, { title: message.title, resolve }) })
  } catch (error) {
    send({ error: String(error), isStack: error instanceof RangeError })
  }
})
