import ts from 'typescript'

export interface KnownRefusal {
  code: string
  status: number
}

/** The static `code` and `status` of a class of errors; undefined for whatever else. */
export function refusalOf(type: ts.Type): KnownRefusal | undefined {
  if (!type.isClass() || !isDomainError(type)) {
    return undefined
  }
  const statics = type.symbol.declarations?.filter(ts.isClassDeclaration).flatMap(staticsOf) ?? []
  const { code, status } = Object.fromEntries(statics)
  return code && status ? { code, status: Number(status) } : undefined
}

function isDomainError(type: ts.InterfaceType): boolean {
  const bases = type.getBaseTypes() ?? []
  return bases.some(
    (base) => base.symbol?.name === 'DomainError' || (base.isClass() && isDomainError(base))
  )
}

function staticsOf(declaration: ts.ClassDeclaration): [string, string][] {
  return declaration.members
    .filter(ts.isPropertyDeclaration)
    .flatMap(({ name, initializer }) =>
      initializer && ts.isLiteralExpression(initializer)
        ? [[name.getText(), initializer.text] as [string, string]]
        : []
    )
}
