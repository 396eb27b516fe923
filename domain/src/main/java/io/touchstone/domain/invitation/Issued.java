package io.touchstone.domain.invitation;

import io.touchstone.domain.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A link just made.
 *
 * @param secret what stands in its address; it can't be had again
 * @param mailedTo where it goes by mail as well; null where whoever made it hands it over
 */
public record Issued(OneTimeLink link, LinkSecret secret, @Nullable EmailAddress mailedTo) {}
