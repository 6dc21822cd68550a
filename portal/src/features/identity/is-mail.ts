/** Whether an address looks whole; the server and the mail itself are the real proof. */
export function isMail(address: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(address.trim())
}
