import type { Tenant, TokenSource } from './api.js'
import type { Challenge } from './session-sources/device-session.js'
import type { Grant, SessionSource } from './session-sources/session-source.js'
import type { SessionSources } from './session-sources/sources.js'
import type { Member } from './session-sources/token-endpoint.js'

export type SessionStatus = 'restoring' | 'guest' | 'member'

/** Where sessions come from; loaded only for pages that have one, most visitors are guests. */
export interface SessionOrigin {
  isPossible(): Promise<boolean>
  load(): Promise<SessionSources>
}

/** Renewed this long before its end, so that a token never dies on the way. */
const MARGIN_MS = 30_000
/** A restore that the network cut short is tried again, each time after twice the pause. */
const FIRST_PAUSE_MS = 5_000
const LAST_PAUSE_MS = 80_000

/** Who is signed in at one tenant, for all elements of the page. The access token stays in memory. */
export class Session implements TokenSource {
  status: SessionStatus = 'restoring'
  member: Member | null = null
  readonly #origin: SessionOrigin
  readonly #listeners = new Set<() => void>()
  readonly #farewells = new Set<() => Promise<void>>()
  readonly #doorbell: BroadcastChannel
  #sources?: Promise<SessionSources>
  #source: SessionSource | null = null
  #access: { token: string; until: number } | null = null
  #restoring?: Promise<void>
  #renewing?: Promise<string | null>
  #pauseMs = FIRST_PAUSE_MS

  constructor(tenant: Tenant, origin: SessionOrigin) {
    this.#origin = origin
    this.#doorbell = new BroadcastChannel(`belgenet-session:${tenant.key}`)
    this.#doorbell.onmessage = () => void this.restart()
  }

  get current(): string | null {
    return this.#access && Date.now() < this.#access.until ? this.#access.token : null
  }

  /** Finds out who is signed in; never throws, a page without a network is a guest for now. */
  restore(): Promise<void> {
    return (this.#restoring ??= this.#restore())
  }

  async token(): Promise<string | null> {
    await this.restore()
    return this.current ?? (this.#source ? this.#renewOnce() : null)
  }

  async renew(stale: string): Promise<string | null> {
    if (this.current && this.current !== stale) return this.current
    return this.#renewOnce()
  }

  async requestCode(email: string): Promise<Challenge> {
    const { device } = await this.#load()
    return device.requestCode(email)
  }

  confirmCode(challengeId: string, code: string): Promise<Member> {
    return this.signIn({ grant: 'email_code', challengeId, code })
  }

  /** Begins a session on this device; `body` is the grant that `POST /tokens` takes. */
  async signIn(body: unknown): Promise<Member> {
    const { device } = await this.#load()
    const grant = await device.signIn(body)
    this.#source = device
    this.#restoring = Promise.resolve()
    this.#accept(grant)
    this.#doorbell.postMessage('')
    return grant.member
  }

  /** The member gave a name; nothing else about the session changes. */
  renamed(name: string) {
    if (this.member) this.member = { ...this.member, name }
    for (const listener of this.#listeners) listener()
  }

  /** Runs `farewell` (send what waits, delete what is stored) before the token is given up. */
  onSignOut(farewell: () => Promise<void>): () => void {
    this.#farewells.add(farewell)
    return () => void this.#farewells.delete(farewell)
  }

  async signOut(): Promise<void> {
    const token = await this.token().catch(() => null)
    await Promise.allSettled(Array.from(this.#farewells, (farewell) => farewell()))
    const { device } = await this.#load()
    await Promise.all([device.signOut(token), this.#source?.forget()])
    this.#accept(null)
    this.#doorbell.postMessage('')
  }

  /** Looks again: the page lent another session, or another tab signed in or out. */
  async restart(): Promise<void> {
    this.#restoring = undefined
    await this.restore()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async #restore(): Promise<void> {
    try {
      this.#accept(await this.#find())
    } catch {
      this.#accept(null)
      if (this.#pauseMs <= LAST_PAUSE_MS) setTimeout(() => this.restart(), this.#pauseMs)
      this.#pauseMs *= 2
    }
  }

  /** The first source that has a session. */
  async #find(): Promise<Grant | null> {
    if (!this.#sources && !(await this.#origin.isPossible())) return null
    const { device, inOrder } = await this.#load()
    for (const source of inOrder()) {
      const grant = await source.obtain()
      if (!grant) continue
      this.#source = source
      // Who is handed over or lent replaces who signed in here before.
      if (source !== device) await device.forget()
      return grant
    }
    return null
  }

  #load(): Promise<SessionSources> {
    this.#sources ??= this.#origin.load()
    this.#sources.catch(() => (this.#sources = undefined))
    return this.#sources
  }

  #renewOnce(): Promise<string | null> {
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined))
    return this.#renewing
  }

  async #renew(): Promise<string | null> {
    this.#accept((await this.#source?.obtain()) ?? null)
    return this.current
  }

  #accept(grant: Grant | null) {
    const before = `${this.status} ${this.member?.id}`
    this.status = grant ? 'member' : 'guest'
    this.member = grant?.member ?? null
    this.#access = grant && {
      token: grant.accessToken,
      until: Date.now() + Math.max(1_000, grant.expiresIn * 1000 - MARGIN_MS),
    }
    if (!grant) this.#source = null
    if (before !== `${this.status} ${this.member?.id}`)
      for (const listener of this.#listeners) listener()
  }
}
