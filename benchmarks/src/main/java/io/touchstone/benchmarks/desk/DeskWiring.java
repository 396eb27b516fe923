package io.touchstone.benchmarks.desk;

import io.touchstone.persistence.PersistenceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The product's own storage, to put there what is to be measured. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PersistenceConfiguration.class)
public class DeskWiring {}
