/** What the server refused stays refused; a lost connection or a broken server may have recovered. */
export function isWorthRetrying(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return status === 0 || (typeof status === 'number' && status >= 500)
}
