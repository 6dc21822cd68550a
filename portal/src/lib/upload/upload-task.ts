import { signal, type Signal } from '@preact/signals'
import { Problem } from '#widgets/base/problem'
import { call } from '../session.js'
import { FileSender } from './file-sender.js'
import { tryAgain } from './try-again.js'
import { uploadJournal, type JournalEntry } from './upload-journal.js'
import { watchChecks } from './watch-checks.js'
import type { Upload } from '../contract.js'
import type { Amounts, UploadState } from './upload-state.js'

interface Place {
  purpose: string
  /** What of the screen it belongs to, when there are several of a purpose */
  of?: string
}

/** One file on its way, from its choice to the checked file; it can pause and outlive its tab. */
export class UploadTask {
  readonly state: Signal<UploadState> = signal({ step: 'idle' })
  readonly #place: string
  #stop = new AbortController()
  #file: File | null = null
  #uploadId: string | null = null

  constructor(private readonly place: Place) {
    this.#place = `${place.purpose}:${place.of ?? ''}`
  }

  /** Looks for what an earlier visit has left behind. */
  async recall(): Promise<void> {
    const entry = await uploadJournal.find(this.#place)
    const upload = entry && (await this.#find(entry))
    if (!entry || !upload || this.state.value.step !== 'idle') return
    this.#uploadId = upload.id
    const { name } = entry
    if (upload.state === 'uploading') {
      const amounts = { size: upload.size, stored: storedOf(upload), moving: 0 }
      this.state.value = { step: 'interrupted', name, amounts }
    } else {
      await this.#attempt(name, () => this.#watch(name))
    }
  }

  /** Sends a file; goes on with what an earlier visit has begun when it is the same one. */
  async start(file: File): Promise<void> {
    this.#file = file
    await this.#attempt(file.name, async () => {
      const upload = await this.#begin(file)
      this.#uploadId = upload.id
      await this.#send(file, upload)
      await this.#watch(file.name)
    })
  }

  /** What has arrived stays; parts on their way are sent again later. */
  pause(): void {
    const now = this.state.value
    if (now.step !== 'sending' && now.step !== 'waiting') return
    this.#stop.abort()
    this.state.value = { ...now, step: 'paused', amounts: { ...now.amounts, moving: 0 } }
  }

  async goOn(): Promise<void> {
    if (this.#file) await this.start(this.#file)
  }

  /** Nothing of it stays, here or there. */
  async giveUp(): Promise<void> {
    this.#stop.abort()
    const id = this.#uploadId
    this.#uploadId = null
    this.state.value = { step: 'idle' }
    await uploadJournal.forget(this.#place)
    if (id) await call('DELETE uploads/:id', { params: { id } }).catch(() => {})
  }

  /** The screen is left: what is under way stops, what is remembered stays. */
  leave(): void {
    this.#stop.abort()
  }

  async #attempt(name: string, work: () => Promise<void>): Promise<void> {
    this.#stop.abort()
    const stop = new AbortController()
    this.#stop = stop
    try {
      await work()
    } catch (error) {
      if (stop.signal.aborted) return
      stop.abort()
      this.state.value = { step: 'failed', name, error }
    }
  }

  async #begin(file: File): Promise<Upload> {
    const entry = await uploadJournal.find(this.#place)
    const known = entry && isSame(entry, file) ? await this.#find(entry) : null
    if (known?.state === 'uploading') return known
    const { name, size, lastModified } = file
    const body = { purpose: this.place.purpose, name, size }
    const idempotencyKey = crypto.randomUUID()
    const { signal: stopped } = this.#stop
    const { data } = await tryAgain(
      () => call('POST uploads', { body, idempotencyKey, signal: stopped }),
      { signal: stopped, onWait: () => {} }
    )
    await uploadJournal.keep({ place: this.#place, uploadId: data.id, name, size, lastModified })
    return data
  }

  #send(file: File, upload: Upload): Promise<void> {
    const { name } = file
    let amounts: Amounts = { size: file.size, stored: storedOf(upload), moving: 0 }
    let isWaiting = false
    const { signal: stopped } = this.#stop
    const show = () => {
      if (stopped.aborted) return
      this.state.value = { step: isWaiting ? 'waiting' : 'sending', name, amounts }
    }
    show()
    return new FileSender(file, upload, {
      signal: stopped,
      onAmounts: (told) => {
        amounts = told
        show()
      },
      onWait: (told) => {
        isWaiting = told
        show()
      },
    }).run()
  }

  async #watch(name: string): Promise<void> {
    const { signal: stopped } = this.#stop
    const file = await watchChecks(this.#uploadId ?? '', {
      signal: stopped,
      onProgress: (progress) => (this.state.value = { step: 'checking', name, progress }),
    })
    await uploadJournal.forget(this.#place)
    this.state.value = file.refusal
      ? { step: 'refused', name, reason: file.refusal.detail }
      : { step: 'ready', file }
  }

  /** Null when the server has given it up. */
  async #find({ uploadId: id, place }: JournalEntry): Promise<Upload | null> {
    try {
      const { data } = await call('GET uploads/:id', { params: { id } })
      return data
    } catch (error) {
      if (error instanceof Problem && error.status === 404) await uploadJournal.forget(place)
      return null
    }
  }
}

const isSame = (entry: JournalEntry, file: File) =>
  entry.name === file.name && entry.size === file.size && entry.lastModified === file.lastModified

function storedOf({ receivedParts, partSize, size }: Upload): number {
  return receivedParts.reduce(
    (sum, number) => sum + Math.min(partSize, size - (number - 1) * partSize),
    0
  )
}
