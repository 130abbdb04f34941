// The fields of a partial change that were given at all.

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** `fields` without those that are undefined; null counts as given. */
export const given = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
