import ts from 'typescript'

/** What routes put before a handler by their own words: `.can()`, `.feature()`, `.idempotent()`. */
const GUARDS = new Set([
  '#core/http/access_middleware.access',
  '#core/http/idempotency/idempotent.idempotent',
  '#tenancy/feature_guard.featureGuard',
])

export type HandlerCode = ts.MethodDeclaration | ts.FunctionDeclaration

type Handler = [name: string, code: HandlerCode]

/**
 * Methods of a controller, `handle` of a middleware, and guards.
 *
 * `app/identity/controllers/me_controller.ts` → `#identity/controllers/me_controller.show`, …
 */
export function handlersOf(path: string, source: ts.SourceFile | undefined): Handler[] {
  const module = `#${path.slice('app/'.length, -'.ts'.length)}`
  const named = ({ name }: HandlerCode) => `${module}.${name?.getText()}`
  const statements = [...(source?.statements ?? [])]
  const guards = statements
    .filter(ts.isFunctionDeclaration)
    .filter((declaration) => GUARDS.has(named(declaration)))
  const isHandling = /\/(controllers|middleware)\//.test(path)
  const methods = isHandling
    ? statements.filter(ts.isClassDeclaration).flatMap(({ members }) => members.filter(isPublic))
    : []
  return [...guards, ...methods].map((code) => [named(code), code])
}

function isPublic(member: ts.ClassElement): member is ts.MethodDeclaration {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static
  return (
    ts.isMethodDeclaration(member) &&
    !ts.isPrivateIdentifier(member.name) &&
    !(ts.getCombinedModifierFlags(member) & hidden)
  )
}
