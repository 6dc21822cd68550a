import { dataOf } from '../../lib/data-of.js'
import { call } from '../../lib/session.js'

export const DEVICES = ['devices']

export const devicesQuery = { key: DEVICES, load: () => dataOf(call('GET me/devices')) }
