package io.touchstone.domain.invitation;

/**
 * A link just made.
 *
 * @param secret what stands in its address; it can't be had again
 */
public record Issued(OneTimeLink link, LinkSecret secret) {}
