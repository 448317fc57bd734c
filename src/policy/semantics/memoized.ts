/**
 * Returns a function that computes its result once for each pair of an object and a name. Rules ask the same about a
 * part of a policy many times. The results live as long as the object.
 */
export function memoized<Subject extends object, Name extends string, Result>(
  compute: (subject: Subject, name: Name) => Result,
): (subject: Subject, name: Name) => Result {
  const results = new WeakMap<Subject, Map<Name, Result>>();
  return (subject, name) => {
    let ofSubject = results.get(subject);
    if (ofSubject === undefined) {
      ofSubject = new Map();
      results.set(subject, ofSubject);
    }
    let result = ofSubject.get(name);
    if (result === undefined) {
      result = compute(subject, name);
      ofSubject.set(name, result);
    }
    return result;
  };
}
