// Generated from core by `make generate`. Do not edit.
package io.bojagi.store

import io.bojagi.SecretString

/**
 * What [SecretStore.generatePassword] needs, for Java; Kotlin names the arguments.
 *
 * @property length Characters of the password, 8 to 128; by default 32.
 * @property excludeCharacters Characters that must not occur, one after the other, without
 *   separators.
 * @property excludeLowercase Whether to leave out lower-case letters; by default not.
 * @property excludeUppercase Whether to leave out upper-case letters; by default not.
 * @property excludeNumbers Whether to leave out digits; by default not.
 * @property excludePunctuation Whether to leave out the punctuation of ASCII; by default not.
 * @property requireEachIncludedType Whether each kind of character that is not left out must
 *   occur; by default it must.
 */
public class GeneratePasswordRequest private constructor(from: Builder) {
    public val length: Int? = from.length
    public val excludeCharacters: String? = from.excludeCharacters
    public val excludeLowercase: Boolean? = from.excludeLowercase
    public val excludeUppercase: Boolean? = from.excludeUppercase
    public val excludeNumbers: Boolean? = from.excludeNumbers
    public val excludePunctuation: Boolean? = from.excludePunctuation
    public val requireEachIncludedType: Boolean? = from.requireEachIncludedType

    override fun toString(): String = "GeneratePasswordRequest(" +
        "length=$length, " +
        "excludeCharacters=$excludeCharacters, " +
        "excludeLowercase=$excludeLowercase, " +
        "excludeUppercase=$excludeUppercase, " +
        "excludeNumbers=$excludeNumbers, " +
        "excludePunctuation=$excludePunctuation, " +
        "requireEachIncludedType=$requireEachIncludedType)"

    /** Puts a [GeneratePasswordRequest] together. */
    public class Builder internal constructor(
    ) {
        internal var length: Int? = null
            private set
        internal var excludeCharacters: String? = null
            private set
        internal var excludeLowercase: Boolean? = null
            private set
        internal var excludeUppercase: Boolean? = null
            private set
        internal var excludeNumbers: Boolean? = null
            private set
        internal var excludePunctuation: Boolean? = null
            private set
        internal var requireEachIncludedType: Boolean? = null
            private set

        /**
         * Characters of the password, 8 to 128; by default 32.
         */
        public fun length(length: Int?): Builder = apply { this.length = length }

        /**
         * Characters that must not occur, one after the other, without separators.
         */
        public fun excludeCharacters(excludeCharacters: String?): Builder = apply { this.excludeCharacters = excludeCharacters }

        /**
         * Whether to leave out lower-case letters; by default not.
         */
        public fun excludeLowercase(excludeLowercase: Boolean?): Builder = apply { this.excludeLowercase = excludeLowercase }

        /**
         * Whether to leave out upper-case letters; by default not.
         */
        public fun excludeUppercase(excludeUppercase: Boolean?): Builder = apply { this.excludeUppercase = excludeUppercase }

        /**
         * Whether to leave out digits; by default not.
         */
        public fun excludeNumbers(excludeNumbers: Boolean?): Builder = apply { this.excludeNumbers = excludeNumbers }

        /**
         * Whether to leave out the punctuation of ASCII; by default not.
         */
        public fun excludePunctuation(excludePunctuation: Boolean?): Builder = apply { this.excludePunctuation = excludePunctuation }

        /**
         * Whether each kind of character that is not left out must occur; by default it must.
         */
        public fun requireEachIncludedType(requireEachIncludedType: Boolean?): Builder = apply { this.requireEachIncludedType = requireEachIncludedType }

        /** The request. */
        public fun build(): GeneratePasswordRequest = GeneratePasswordRequest(this)
    }

    public companion object {
        /** Begins with what is required. */
        @JvmStatic
        public fun builder(): Builder =
            Builder()
    }
}
