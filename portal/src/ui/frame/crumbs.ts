import { signal } from '@preact/signals'

export interface Crumb {
  label: string
  /** The last crumb is the page itself and goes nowhere. */
  href?: string
}

/** Where the reader is; each page writes its own way (`usePage`). */
export const crumbs = signal<Crumb[]>([])
