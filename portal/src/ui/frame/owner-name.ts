import { signal } from '@preact/signals'

/** The academy's name, for the tab's title; the product's where there is no tenant. */
export const ownerName = signal('BelgeNet')
