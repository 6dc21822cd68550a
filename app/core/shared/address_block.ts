import { isIPv6 } from 'node:net'

/**
 * The part of an address that one household or office owns: an IPv4 address, or the first 64 bits
 * of an IPv6 one, inside which anybody takes as many addresses as they like.
 *
 * `2001:db8::1` → `2001:db8:0:0`
 */
export function addressBlock(ip: string): string {
  if (!isIPv6(ip)) {
    return ip
  }
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped) {
    return mapped[1]
  }
  const [head, tail] = ip.split('%')[0].toLowerCase().split('::')
  const groups = (part?: string) => (part ? part.split(':') : [])
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  return [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail)]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
