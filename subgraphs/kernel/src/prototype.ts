// What every object is made from stays as it is, for as long as the process lives.

/**
 * Called once all libraries are loaded. From then on an answer, a variable or a row whose parts are named like those of an object stays
 * data: nothing can be added to `Object.prototype`, and nothing in it replaced. With `--disable-proto=throw`, `__proto__` is no way to it.
 */
export const freezePrototype = () => void Object.freeze(Object.prototype)
