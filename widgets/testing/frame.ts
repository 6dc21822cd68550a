import type { Settings } from '../base/settings.js'

export interface FrameWindow extends Window {
  /** What the fake chunks were started with. */
  started?: Settings[]
  /** What the page's console was told. */
  logged: string[]
  /** Codes of `belgenet-error` events. */
  codes: string[]
  /** What the page's Content-Security-Policy refused. */
  violations: string[]
}

const head = `<!doctype html><script>
  var started, logged = [], codes = [], violations = []
  for (const name of ['warn', 'error']) console[name] = (text) => logged.push(String(text))
  addEventListener('belgenet-error', ({ detail }) => codes.push(detail.code))
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    violations.push(effectiveDirective + ' ' + blockedURI)
  })
</script>`

/** A page of its own for one test, so that globals and double includes are real. */
export async function openFrame(html: string): Promise<FrameWindow> {
  closeFrames()
  const frame = document.createElement('iframe')
  frame.width = '600'
  frame.height = '400'
  frame.srcdoc = head + html
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve))
  return frame.contentWindow as unknown as FrameWindow
}

export function closeFrames(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove())
}

/** Waits until a condition holds; the test's own time limit is the end of its patience. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10))
}
