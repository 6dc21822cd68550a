import type { SessionProvider, Settings } from './base/settings.js'

/** The one global that we leave on a page. */
export interface BelgeNet {
  readonly version: string
  /** Loads an element now and resolves when it is defined. */
  ready(tag: string): Promise<unknown>
  /** The page has its own session and lends it to the elements. */
  useSession(provider: SessionProvider): void
  signOut(): Promise<void>
}

/** Chunks of an entry, the entry itself last; `tr` and `en` are its messages. */
interface Chunks {
  js: string[]
  tr: string[]
  en: string[]
}

declare global {
  interface Window {
    BelgeNet?: BelgeNet
  }
}

declare const BUILD_VERSION: string
/** By tag; `sign-out` is no element. */
declare const BUILD_CHUNKS: Record<string, Chunks>

const NEAR = '600px'
/** A network that fails for a moment is asked again, a page that forbids us not for long. */
const AGAIN = 3
const PAUSE_MS = 4_000
const chunks = BUILD_CHUNKS
const tags = Object.keys(chunks).filter((name) => name.startsWith('belgenet-'))

function start({ dataset, src }: HTMLScriptElement) {
  const { origin } = new URL(src)
  const language = dataset.locale || document.documentElement.lang || 'tr'
  const settings: Settings = {
    api: `${origin}/`,
    key: dataset.key ?? '',
    locale: language.toLowerCase().startsWith('tr') ? 'tr' : 'en',
    memoryOnly: dataset.session === 'memory',
    handoffUrl: dataset.handoffUrl ?? '',
    load: loadOnce((tag) => run(tag, src, settings), origin),
  }
  window.BelgeNet = Object.freeze({
    version: BUILD_VERSION,
    ready: async (tag: string) => {
      if (!tags.includes(tag)) throw new Error(`<${tag}> is not ours`)
      await settings.load(tag)
      return customElements.whenDefined(tag)
    },
    useSession: (provider: SessionProvider) => {
      settings.provider = provider
      settings.sessionChanged?.()
    },
    signOut: () => run<void>('sign-out', src, settings),
  })
  if (!settings.key && origin !== location.origin) {
    console.error('[BelgeNet] The script tag needs a data-key: see Embed in your portal.')
  }
  const attempt = (tag: string, again = AGAIN): unknown =>
    settings.load(tag).catch(() => again && setTimeout(attempt, PAUSE_MS, tag, again - 1))
  watch(attempt)
}

/** All files at once: the entry's own imports then find theirs already on the way. */
async function run<T>(name: string, src: string, settings: Settings): Promise<T> {
  const { js, [settings.locale]: messages } = chunks[name] as Chunks
  const files = await Promise.all(
    [...messages, ...js].map(
      (file) => import(/* @vite-ignore */ new URL(`assets/${file}`, src).href)
    )
  )
  return files[files.length - 1].default(settings)
}

/** Each element once; one that failed is tried again when it is asked for again, and told of once. */
function loadOnce(load: (tag: string) => Promise<unknown>, origin: string) {
  const pending = new Map<string, Promise<unknown>>()
  const told = new Set<string>()
  return (tag: string) => {
    const loading =
      pending.get(tag) ??
      load(tag).catch((error: unknown) => {
        pending.delete(tag)
        if (told.has(tag)) throw error
        told.add(tag)
        console.error(
          `[BelgeNet] <${tag}> does not load. A Content-Security-Policy must name ${origin} in ` +
            `script-src and connect-src.`,
          error
        )
        for (const element of document.querySelectorAll(tag)) {
          const detail = { code: 'E_LOAD' }
          element.dispatchEvent(new CustomEvent('belgenet-error', { bubbles: true, detail }))
        }
        throw error
      })
    pending.set(tag, loading)
    return loading
  }
}

/** Loads an element when it comes near the screen. */
function watch(load: (tag: string) => unknown) {
  const onScreen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        onScreen.unobserve(target)
        load(target.localName)
      }
    },
    { rootMargin: NEAR }
  )
  const search = (root: Document | Element) => {
    if (root instanceof Element && tags.includes(root.localName)) onScreen.observe(root)
    root.querySelectorAll(tags.join()).forEach((element) => onScreen.observe(element))
  }
  search(document)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) search(node)
    }
  }).observe(document, { childList: true, subtree: true })
}

const script = document.currentScript ?? document.querySelector('script[data-key^="pk_"]')

if (window.BelgeNet) {
  console.warn(
    `[BelgeNet] ${window.BelgeNet.version} is on this page already, ${BUILD_VERSION} does nothing.`
  )
} else if (script instanceof HTMLScriptElement) {
  start(script)
}
