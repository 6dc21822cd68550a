/** Addresses are compared as people mean them: case never matters. `I` is a Latin letter here, not a Turkish one. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}
