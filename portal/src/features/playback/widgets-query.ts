import { loadWidgets } from './load-widgets.js'

export const widgetsQuery = { key: ['widgets'], load: loadWidgets, freshMs: Infinity }
