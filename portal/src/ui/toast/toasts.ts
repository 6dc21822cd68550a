import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  tone: 'done' | 'bad'
  undo?: () => void
}

let lastId = 0

export const toasts = signal<Toast[]>([])

/** Says what was done; with `undo` it can be taken back while the words stand. Errors stay. */
export function say(text: string, options: { tone?: Toast['tone']; undo?: () => void } = {}): void {
  const toast: Toast = { id: ++lastId, text, tone: options.tone ?? 'done', undo: options.undo }
  toasts.value = [...toasts.value.slice(-2), toast]
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}
