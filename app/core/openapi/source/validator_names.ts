import ts from 'typescript'

/**
 * Where validators are found: `grantValidators.password` →
 * `#identity/validators/sign_in#grantValidators.password`; of a choice made at run time,
 * `settingsValidators[group]`, each that may be chosen.
 */
export function validatorNames(expression: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isElementAccessExpression(expression)) {
    const [name] = validatorNames(expression.expression, checker)
    const choices = checker.getTypeAtLocation(expression.expression).getProperties()
    return choices.map((choice) => `${name}.${choice.name}`)
  }
  return [validatorName(expression, checker)]
}

function validatorName(expression: ts.Expression, checker: ts.TypeChecker): string {
  const root = rootOf(expression)
  const symbol = checker.getSymbolAtLocation(root)
  const specifier = symbol?.declarations?.find(ts.isImportSpecifier)
  const from = specifier?.parent.parent.parent.moduleSpecifier
  if (!specifier || !from || !ts.isStringLiteral(from)) {
    const { fileName } = expression.getSourceFile()
    throw new Error(`${fileName}: ${expression.getText()} is not an imported validator`)
  }
  const path = expression.getText().slice(root.text.length)
  return `${from.text}#${(specifier.propertyName ?? specifier.name).text}${path}`
}

function rootOf(expression: ts.Expression): ts.Identifier {
  if (ts.isPropertyAccessExpression(expression)) {
    return rootOf(expression.expression)
  }
  if (!ts.isIdentifier(expression)) {
    throw new Error(`${expression.getText()}: a validator is named, not made where it is used`)
  }
  return expression
}
