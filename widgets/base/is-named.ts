interface Named {
  name: string | null
  email: string
}

/** The server calls a new member after the address until somebody says better. */
export function isNamed({ name, email }: Named): boolean {
  return Boolean(name) && name !== email.split('@')[0]
}
