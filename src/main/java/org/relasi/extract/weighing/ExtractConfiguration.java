package org.relasi.extract.weighing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Tells the reading by rules its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractSettings.class)
class ExtractConfiguration {}
