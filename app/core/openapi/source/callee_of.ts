import ts from 'typescript'

/** `Class.method` of a call, for instance `HttpResponse.created`. */
export function calleeOf(call: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) {
    return undefined
  }
  const { expression: receiver, name } = call.expression
  return `${checker.getNonNullableType(checker.getTypeAtLocation(receiver)).symbol?.name}.${name.text}`
}
