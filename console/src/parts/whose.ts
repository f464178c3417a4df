// What leaves the screen as a file. A list of persons leaves by a deed of the register's alone, which asks for a second proof and is logged
// with each person in it; the file names the entry. What somebody copies off the screen by hand, nobody can stop.

/** Whose data a file holds: nobody's, for this reason, or that of persons, by this entry of the log. */
export type Whose = { of: 'nobody'; because: string } | { of: 'persons'; entry: string }
export const ofNobody = (because: string): Whose => ({ of: 'nobody', because })
export const asLogged = (entry: string): Whose => ({ of: 'persons', entry })
